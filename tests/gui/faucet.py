"""A real web server on this machine whose one file stops halfway, so that a test can look at a chore at work."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HALF = 40_000  # bytes
LIMIT = 40  # seconds a test may leave it closed


class Faucet:
    """`asked` is set once somebody waits for the second half; `let_go` sends it."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}/big.bin"
        self.asked = threading.Event()
        self._free = threading.Event()

    def let_go(self) -> None:
        """Send the rest, now and to all who come later."""
        self._free.set()

    def wait(self) -> None:
        """Somebody has the first half."""
        self.asked.set()
        self._free.wait(LIMIT)

    @classmethod
    @contextmanager
    def opened(cls) -> Iterator[Faucet]:
        """Serve while the block goes on."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), _Answer)
        server.daemon_threads = True
        server.faucet = faucet = cls(server.server_address[1])  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, name="faucet", daemon=True)
        thread.start()
        try:
            yield faucet
        finally:
            faucet.let_go()
            server.shutdown()
            server.server_close()
            thread.join()


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        faucet: Faucet = self.server.faucet  # type: ignore[attr-defined]
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(2 * HALF))
        self.end_headers()
        try:
            self.wfile.write(b"1" * HALF)
            self.wfile.flush()
            faucet.wait()
            self.wfile.write(b"2" * HALF)
        except OSError:  # the one who asked has left
            self.close_connection = True

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
