/**
 * A case from the day it comes in to the day it is closed: what may happen to it when, who may do
 * it, and what is told to whom. Every use case is one verb.
 */
package org.rapport.feedback.cases;
