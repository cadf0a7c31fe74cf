/** What cases hold of a person who sent them (mission C17). */
package org.rapport.feedback.persons;
