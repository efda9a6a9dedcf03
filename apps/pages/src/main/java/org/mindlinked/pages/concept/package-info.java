/** What the vocabulary looks like to readers: concepts, schemes, classes and properties. */
@NullMarked
package org.mindlinked.pages.concept;

import org.jspecify.annotations.NullMarked;
