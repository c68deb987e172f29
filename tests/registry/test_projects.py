"""Projects by how far they are."""

from __future__ import annotations

from partnerstwo.model.choices import ProjectStatus
from partnerstwo.registry.load import load
from partnerstwo.registry.projects import begun
from partnerstwo.source.folder import Memory


def test_ongoing_and_completed_projects_have_begun_and_no_others() -> None:
    files = {
        f"projects/{status.value}.yaml": f"title: X\nstatus: {status.value}\nparticipants: [a, b]\n".encode()
        for status in ProjectStatus
    }
    assert [each.id for each in begun(load(Memory(files)))] == ["completed", "ongoing"]
