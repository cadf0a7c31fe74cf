/**
 * How long cases are kept (mission C17). What nobody needs any more goes, and leaves a tombstone of
 * bare facts, so that figures stay as they were; open, touched and held cases never go.
 */
package org.rapport.feedback.retention;
