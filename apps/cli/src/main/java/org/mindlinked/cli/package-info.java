/** The command: the one room that prints, exits and reads its surroundings. */
@NullMarked
package org.mindlinked.cli;

import org.jspecify.annotations.NullMarked;
