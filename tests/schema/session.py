"""A session with the real yaml-language-server over standard input and output, as an editor holds it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

import pytest

SERVER = Path(__file__).parent / "yaml-language-server" / "node_modules" / "yaml-language-server"
PATIENCE = 60.0
_CAPABILITIES = {
    "workspace": {
        "configuration": True,
        "workspaceFolders": True,
        "didChangeConfiguration": {"dynamicRegistration": True},
    },
    "textDocument": {
        "completion": {
            "completionItem": {"snippetSupport": True, "documentationFormat": ["markdown", "plaintext"]},
        },
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "publishDiagnostics": {"relatedInformation": True, "codeDescriptionSupport": True},
    },
}


def server() -> list[str]:
    """How to start the server; without it, tests fail where it is promised and are skipped elsewhere."""
    node = shutil.which("node")
    if node is None or not SERVER.exists():
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("not installed: yaml-language-server (npm ci --prefix tests/schema/yaml-language-server)")
    return [str(node), str(SERVER / "bin" / "yaml-language-server"), "--stdio"]


class Session:
    """One server with one folder open; every wait ends in a failure that says what did not come."""

    def __init__(self, root: Path, settings: Mapping[str, Any]) -> None:
        self.root = root.resolve()
        self.settings = settings
        self._process = subprocess.Popen(
            server(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=root
        )
        self._changed = threading.Condition()
        self._answers: dict[int, Any] = {}
        self._said: dict[str, tuple[int, list[dict[str, Any]]]] = {}
        self._asked = 0
        self._version = 0
        self._configured = False
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def __enter__(self) -> Session:
        folder = {"uri": self.root.as_uri(), "name": "rejestr"}
        self.ask(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": folder["uri"],
                "workspaceFolders": [folder],
                "capabilities": _CAPABILITIES,
            },
        )
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": dict(self.settings)})
        with self._changed:
            assert self._changed.wait_for(lambda: self._configured, PATIENCE), "the server asked for no settings"
        # What is asked before the first verdict may be answered without the schemas.
        self.complaints("partners/rozgrzewka.yaml", "name: A\nlegal_form: company\n")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join(PATIENCE)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()

    def open(self, file: str, text: str) -> str:
        """Shows the server a text in the place of a file; its address."""
        uri = f"{self.root.as_uri()}/{quote(file)}"
        self._version += 1
        document = {"uri": uri, "version": self._version}
        if uri in self._said:
            self._tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})
        else:
            self._tell("textDocument/didOpen", {"textDocument": document | {"languageId": "yaml", "text": text}})
        return uri

    def complaints(self, file: str, text: str) -> list[dict[str, Any]]:
        """The squiggles under a text."""
        return self.all_complaints({file: text})[file]

    def all_complaints(self, texts: Mapping[str, str]) -> dict[str, list[dict[str, Any]]]:
        """The squiggles under several texts that are opened at once."""
        opened = {file: (self.open(file, text), self._version) for file, text in texts.items()}
        found: dict[str, list[dict[str, Any]]] = {}
        for file, (uri, version) in opened.items():
            with self._changed:
                came = self._changed.wait_for(partial(self._heard, uri, version), PATIENCE)
                assert came, f"no diagnostics of {file}"
                found[file] = self._said[uri][1]
        return found

    def _heard(self, uri: str, version: int) -> bool:
        return self._said.get(uri, (0, []))[0] >= version

    def hover(self, file: str, text: str) -> str:
        """What is shown for the place marked ¦ in the text."""
        found = self._at("textDocument/hover", file, text)
        return "" if found is None else str(found["contents"]["value"])

    def completions(self, file: str, text: str) -> dict[str, dict[str, Any]]:
        """What is offered at the place marked ¦, by label."""
        found = self._at("textDocument/completion", file, text)
        return {each["label"]: each for each in found["items"]}

    def _at(self, method: str, file: str, text: str) -> Any:
        before, _, after = text.partition("¦")
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        uri = self.open(file, before + after)
        return self.ask(method, {"textDocument": {"uri": uri}, "position": place})

    def ask(self, method: str, parameters: Mapping[str, Any]) -> Any:
        """The answer to a request."""
        self._asked += 1
        number = self._asked
        self._send({"id": number, "method": method, "params": parameters})
        with self._changed:
            assert self._changed.wait_for(lambda: number in self._answers, PATIENCE), f"no answer to {method}"
            answer = self._answers.pop(number)
        assert "error" not in answer, answer
        return answer["result"]

    def _tell(self, method: str, parameters: Mapping[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: Mapping[str, Any]) -> None:
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(raw) + raw)
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while header := stream.readline():
            size = int(header.split(b":")[1])
            while stream.readline().strip():
                pass
            self._hear(json.loads(stream.read(size)))

    def _hear(self, message: dict[str, Any]) -> None:
        method = message.get("method")
        if method is None:
            with self._changed:
                self._answers[message["id"]] = message
                self._changed.notify_all()
        elif method == "textDocument/publishDiagnostics":
            with self._changed:
                said = message["params"]
                self._said[said["uri"]] = (said.get("version", self._version), said["diagnostics"])
                self._changed.notify_all()
        elif "id" in message:
            # A server that was ended while it asked wants no answer any more.
            with contextlib.suppress(BrokenPipeError):
                self._send({"id": message["id"], "result": self._answer(method, message.get("params"))})
            if method == "workspace/configuration":
                with self._changed:
                    self._configured = True
                    self._changed.notify_all()

    def _answer(self, method: str, parameters: Any) -> Any:
        if method == "workspace/configuration":
            return [self._setting(item.get("section") or "") for item in parameters["items"]]
        return None

    def _setting(self, section: str) -> Any:
        """What VS Code answers for a section: flat names such as `yaml.schemas` as a tree."""
        prefix = f"{section}."
        found: dict[str, Any] = {}
        for name, value in self.settings.items():
            if name == section:
                return value
            if name.startswith(prefix):
                here = found
                *way, last = name.removeprefix(prefix).split(".")
                for step in way:
                    here = here.setdefault(step, {})
                here[last] = value
        return found
