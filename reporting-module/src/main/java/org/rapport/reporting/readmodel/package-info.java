/**
 * Cases counted by day, kept up to date by events and never read from the cases themselves
 * (architecture, boundary 7). Changes are appended in the transaction that makes them, and folded
 * into the tally in the background; readers add the two up.
 */
package org.rapport.reporting.readmodel;
