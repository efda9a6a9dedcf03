/**
 * What the evidence is: studies, publications and every value they are made of, as immutable types.
 */
@NullMarked
@ModelStyle
package org.mindlinked.model;

import org.jspecify.annotations.NullMarked;
