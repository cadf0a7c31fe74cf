/**
 * What was erased, remembered outside of the database, and erased again where a backup has brought
 * it back (mission C17).
 */
package org.rapport.platform.erasures;
