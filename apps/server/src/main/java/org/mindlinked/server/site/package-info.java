/** The pages of a server for people, and its records for programs, each under its own address. */
@NullMarked
package org.mindlinked.server.site;

import org.jspecify.annotations.NullMarked;
