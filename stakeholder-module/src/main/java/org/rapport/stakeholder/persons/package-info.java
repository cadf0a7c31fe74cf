/** What the registry and all that hangs on it hold of a person (mission C17). */
package org.rapport.stakeholder.persons;
