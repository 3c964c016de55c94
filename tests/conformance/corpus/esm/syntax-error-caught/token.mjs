const a = { b c };
