package org.rapport.platform;

/**
 * @param id to refer to it; random, so that it tells nothing about order
 * @param name cleaned name to offer at download
 * @param mediaType as found in the content
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 * @param released false while in quarantine, waiting to be scanned
 */
public record StoredFile(
    long id, String name, String mediaType, long size, String sha256, boolean released) {}
