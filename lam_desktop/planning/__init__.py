"""Words to plan: lexer and value grammar, segmenter, retriever, reader, linker, solver, calibrator."""
