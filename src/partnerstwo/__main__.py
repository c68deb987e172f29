"""`python -m partnerstwo`: the same as the console script."""

from partnerstwo.cli.start import run

if __name__ == "__main__":
    run()
