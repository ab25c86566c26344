"""Tells whether a file lies on another machine: there, the log that every edit goes through first does not work."""

import os
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
_OVER_THE_NETWORK = frozenset((
    "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.cephfs", "fuse.curlftpfs", "fuse.davfs2", "fuse.glusterfs",
    "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "gfs2", "glusterfs", "lustre",
    "ncpfs", "nfs", "nfs4", "ocfs2", "smb2", "smb3", "smbfs", "webdav",
))  # fmt: skip
_REMOTE_DRIVE = 4
_LOCAL_FLAG, _FLAGS_AT, _ROOM = 0x1000, 64, 4096


def is_on_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Tell whether ``path``, or the folder that it would be in, lies on another machine; False where nobody knows."""
    there = next((one for one in (path, *path.absolute().parents) if one.exists()), path)
    real = there.resolve()
    if sys.platform == "win32":
        return _on_windows(real)
    if sys.platform == "darwin":
        return _on_mac(real)
    return file_system_of(real, mounts) in _OVER_THE_NETWORK


def file_system_of(path: Path, mounts: Path = _MOUNTS) -> str:
    """Return the kind of the file system that a path lies in, as Linux calls it, or nothing."""
    found, longest = "", -1
    try:
        lines = mounts.read_text(errors="surrogateescape").splitlines()
    except OSError:
        return ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = _unescaped(fields[1])
        if len(point) >= longest and path.is_relative_to(point):  # the last one over a place is the one in use
            found, longest = fields[2], len(point)
    return found


def _unescaped(text: str) -> str:
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, letter)
    return text


def _on_windows(path: Path) -> bool:
    import ctypes

    if str(path).startswith(("\\\\", "//")):
        return True
    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009  (no other system has it)
    return int(kind(os.path.splitdrive(path)[0] + "\\")) == _REMOTE_DRIVE


def _on_mac(path: Path) -> bool:
    import ctypes

    system = ctypes.CDLL(None)
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    room = ctypes.create_string_buffer(_ROOM)
    if ask(os.fsencode(path), room) != 0:
        return False
    return not int.from_bytes(room.raw[_FLAGS_AT : _FLAGS_AT + 4], sys.byteorder) & _LOCAL_FLAG
