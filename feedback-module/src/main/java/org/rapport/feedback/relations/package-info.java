/** What cases have to do with each other (mission C11). */
package org.rapport.feedback.relations;
