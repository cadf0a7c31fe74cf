/** The registry over REST. */
package org.rapport.stakeholder.rest;
