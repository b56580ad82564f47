; The Windows installer: copies the frozen folder, adds a start menu entry, and takes all of it away again.
; makensis -DVERSION=0.1.0 packaging\windows\lam-desktop.nsi     (paths are relative to this file)
Unicode true
!ifndef VERSION
  !error "name the version: -DVERSION=0.1.0"
!endif
!ifndef PAYLOAD
  !define PAYLOAD "..\..\dist\lam-desktop"
!endif
!include "MUI2.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\LAMDesktop"

Name "LAM Desktop"
OutFile "..\..\dist\lam-desktop-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\LAM Desktop"
InstallDirRegKey HKCU "Software\LAMDesktop" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section "LAM Desktop"
  SetOutPath "$INSTDIR\program"
  RMDir /r "$INSTDIR\program"
  File /r "${PAYLOAD}\*.*"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\LAM Desktop.lnk" "$INSTDIR\program\LAM Desktop.exe"
  WriteRegStr HKCU "Software\LAMDesktop" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "LAM Desktop"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The LAM Desktop contributors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Only what the installer made: the user's state folder and other files in the folder stay.
Section "Uninstall"
  RMDir /r "$INSTDIR\program"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\LAM Desktop.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\LAMDesktop"
SectionEnd
