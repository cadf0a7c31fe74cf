package org.rapport.feedback.deadlines;

import java.util.List;

/**
 * A version just saved.
 *
 * @param ties other profiles that may fit one case as well and give it different limits
 */
public record SavedProfile(Profile version, List<Profile> ties) {}
