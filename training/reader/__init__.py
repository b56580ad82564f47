"""The trainer of the learned reader: features, network, losses, the loop, scores, and the export."""
