/** The pages of the server are looked at in a browser. */
package org.mindlinked.browser;
