package org.rapport.stakeholder.rest;

/** The id of what a POST made. */
public record Created(long id) {}
