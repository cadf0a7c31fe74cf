package org.rapport.platform;

/** A virus was found in a kept file, which nobody gets any more. */
public record FileWithheld(long id) {}
