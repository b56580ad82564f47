"""Where files of strangers are read: in a worker behind walls. Rule: what takes them apart is marked `contained`."""
