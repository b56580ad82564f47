"""The window: the only place for PySide6 and qasync. View models turn events into signals; panes only show."""
