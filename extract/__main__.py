"""`python -m extract`: the same commands as `opstats`."""

from extract.cli import main

if __name__ == "__main__":
    main()
