"""Text set in lines of equal cells, as a terminal shows them; knows no colour and no block."""
