"""How much of the machine a process may take that reads what strangers send."""

import sys

MEMORY = 512 * 1024 * 1024  # bytes
SECONDS = 90  # of the processor; whoever waits for it gives up before


def take() -> None:
    """Hold this process to its allowance from now on: memory, time of the processor, and no file written."""
    if sys.platform == "win32":
        _take_on_windows()
    else:
        _take_elsewhere()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Basic(ctypes.Structure):
        """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

        _fields_ = (
            ("Basic", _Basic),
            ("Io", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    _ONE_PROCESS, _PROCESS_TIME, _PROCESS_MEMORY = 0x8, 0x2, 0x100
    _EXTENDED = 9

    def _take_on_windows() -> None:
        """Put this process into a job of its own; where the system refuses, it goes without."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _Extended()
        limits.Basic.LimitFlags = _ONE_PROCESS | _PROCESS_TIME | _PROCESS_MEMORY
        limits.Basic.ActiveProcessLimit = 1
        limits.Basic.PerProcessUserTimeLimit = SECONDS * 10_000_000
        limits.ProcessMemoryLimit = MEMORY
        kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))

else:
    import resource

    def _take_elsewhere() -> None:
        """Set the limits of this process, never above those it has."""
        for kind, wanted in (
            (resource.RLIMIT_DATA, MEMORY),
            (resource.RLIMIT_CPU, SECONDS),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            _, most = resource.getrlimit(kind)
            least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
            resource.setrlimit(kind, (least, most))
