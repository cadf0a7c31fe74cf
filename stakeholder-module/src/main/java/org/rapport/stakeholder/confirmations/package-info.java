/** What wider audiences said to what a few have drawn up (mission R12, J19). */
package org.rapport.stakeholder.confirmations;
