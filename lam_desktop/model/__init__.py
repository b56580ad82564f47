"""The model worker and its client. Only the worker's own process loads ONNX Runtime; everybody else talks over a pipe."""
