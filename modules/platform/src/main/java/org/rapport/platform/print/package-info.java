/** Papers as PDF, with an embedded font that has Chinese letters. */
package org.rapport.platform.print;
