package org.rapport.stakeholder.exports;

import java.util.List;

/**
 * A stakeholder as exported, with names of constants where people read words.
 *
 * @param groups ids of its groups
 * @param effects names of constants
 * @param traits names of constants
 * @param contact name, role, phone, e-mail and WeChat of the main contact
 */
record ExportedRow(
    long id,
    String name,
    String otherName,
    String form,
    String status,
    String statusSince,
    String about,
    String phone,
    String email,
    String address,
    String website,
    String source,
    String sourceBy,
    List<Long> groups,
    List<String> effects,
    String serviceRole,
    List<String> traits,
    List<String> contact) {}
