"""Runs the notebooks against a server: python notebooks/run.py [--save] [NOTEBOOK ...]

Without names, all of them. The server is INSPECTION_GRAPH, http://127.0.0.1:4000 unless told. With --save the outputs
are kept in the files. Ends with 1 where a cell fails, and says which and why.
"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

KERNEL = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
CELL_SECONDS = 600


def run(path, save):
    """Runs one notebook; what went wrong, or None."""
    notebook = nbformat.read(path, as_version=4)
    try:
        NotebookClient(notebook, timeout=CELL_SECONDS, kernel_name="python3").execute()
    except CellExecutionError as failure:
        return f"{failure.ename}: {failure.evalue}"
    if save:
        # What differs from run to run, or from one machine to the next, stays out.
        notebook.metadata = KERNEL
        for cell in notebook.cells:
            cell.metadata = {}
        nbformat.write(notebook, path)
    return None


def main(arguments):
    save = "--save" in arguments
    named = [Path(argument) for argument in arguments if argument != "--save"]
    failed = 0
    for path in named or sorted(Path(__file__).parent.glob("*.ipynb")):
        wrong = run(path, save)
        print(f"{path.name}: {wrong or 'runs'}", flush=True)
        failed += wrong is not None
    return 1 if failed else 0


sys.exit(main(sys.argv[1:]))
