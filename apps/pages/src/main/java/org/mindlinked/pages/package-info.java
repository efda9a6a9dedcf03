/** What evidence looks like to people: pages and drawings made of records, without a server. */
@NullMarked
package org.mindlinked.pages;

import org.jspecify.annotations.NullMarked;
