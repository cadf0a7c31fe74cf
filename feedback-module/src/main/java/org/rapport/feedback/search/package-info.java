/** Words of a text as full-text search keeps and asks for them, Chinese and English alike (C14). */
package org.rapport.feedback.search;
