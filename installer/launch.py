"""Where the frozen program begins."""

import sys
from multiprocessing import freeze_support

from secretariat.__main__ import main

if __name__ == "__main__":
    freeze_support()  # a process of its own for what strangers send begins here too
    sys.exit(main())
