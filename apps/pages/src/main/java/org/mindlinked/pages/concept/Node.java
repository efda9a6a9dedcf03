package org.mindlinked.pages.concept;

import java.util.List;

/**
 * A concept in the tree of its scheme.
 *
 * @param concept its name and page
 * @param definition what it means
 * @param narrower the concepts below it
 */
record Node(Ref concept, String definition, List<Node> narrower) {}
