package org.rapport.feedback.referrals;

import java.io.InputStream;

/**
 * A bundle of papers as a ZIP file.
 *
 * @param content to be closed; the file is gone then
 */
public record Bundle(String name, InputStream content) {

  public static final String TYPE = "application/zip";
}
