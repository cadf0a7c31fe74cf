package org.rapport.stakeholder.journey;

import java.time.LocalDate;

/**
 * A change of an agreement as staff see it.
 *
 * @param by name of who noted it, empty where nobody is known
 * @param before what it said until then
 */
public record AmendmentView(
    long id, AmendmentKind kind, String reason, LocalDate on, String by, AgreementEntry before) {}
