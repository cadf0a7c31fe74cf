/**
 * What waits until a form is sent. Its text stays in the browser session; its files are in the file
 * store already and go again if it is never sent.
 */
package org.rapport.feedback.drafts;
