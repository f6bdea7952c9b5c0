"""Driver profiles outside a bank: the shared ones, and what the fidelity card says beside them."""

from __future__ import annotations

from typing import Any, TypeVar

from core.bank import codec
from core.bank.exam_validity import driver_complaints
from core.bank.inheritance import inherited
from core.bank.yamlfile import YamlFault, read_yaml
from core.errors import BankError, NotFound
from core.exam.driver import DriverProfile
from core.exam.fidelity import Structure
from core.paths import SHARED_DRIVERS

T = TypeVar("T")

STRUCTURE = SHARED_DRIVERS / "structure" / "room.yaml"


def shared_drivers() -> tuple[str, ...]:
    """Ids of the shared profiles, sorted."""
    return tuple(sorted(path.stem for path in SHARED_DRIVERS.glob("*.yaml")))


def shared_driver(driver_id: str) -> DriverProfile:
    """A shared profile. Raises NotFound, or BankError if its file is not valid."""
    if driver_id not in shared_drivers():
        raise NotFound(
            "There is no driver profile “{driver}”. There are: {known}.",
            driver=driver_id,
            known=", ".join(shared_drivers()),
        )
    name = f"{driver_id}.yaml"
    try:
        content = inherited(read_yaml(SHARED_DRIVERS / name)[0], (SHARED_DRIVERS,))
    except YamlFault as fault:
        raise _invalid(name, (str(fault.message),)) from fault
    driver = _decoded(DriverProfile, content, name)
    complaints = tuple(said for _, said in driver_complaints(driver))
    if complaints:
        raise _invalid(name, complaints)
    return driver


def room_structure() -> Structure:
    """What is built into the room. Raises BankError if the file is not valid."""
    try:
        content = read_yaml(STRUCTURE)[0]
    except YamlFault as fault:
        raise _invalid(STRUCTURE.name, (str(fault.message),)) from fault
    return _decoded(Structure, content, STRUCTURE.name)


def _decoded(kind: type[T], content: Any, name: str) -> T:
    try:
        return codec.decode(kind, codec.canonical(content))
    except codec.DecodeError as error:
        raise _invalid(name, (str(error),)) from error


def _invalid(name: str, faults: tuple[str, ...]) -> BankError:
    return BankError("The driver profile {file} is not valid.", faults, file=name)
