package org.mindlinked.io.internal.mapping;

/** A column, as a mapping names it. */
record Named(String name, Spot spot) {}
