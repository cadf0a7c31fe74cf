/**
 * The external stage of a complaint (mission C9): it is referred to a body outside, which gets a
 * redacted bundle of papers; its reference, its outcome and the duties it imposes come back.
 */
package org.rapport.feedback.referrals;
