package org.rapport.feedback.cases;

import java.io.InputStream;

/** An attached file to hand out, always as an attachment and never shown inline. */
public record Download(String name, String mediaType, long size, InputStream content) {}
