package org.rapport.platform.files;

/**
 * How many files there are of each kind.
 *
 * @param clean scanned, and nothing was found
 * @param unscanned let in while nothing scanned
 * @param waiting in quarantine until scanned
 * @param withheld in which something was found
 */
public record ScanCounts(long clean, long unscanned, long waiting, long withheld) {}
