package dev.quayside.db.asking;

/** What a file says that came with an inquiry; what is asked back must not be what stands there. */
public record SaidFile(String name, String text) {}
