/** Cases over REST: for complainants by receipt, for staff by token. */
package org.rapport.feedback.rest;
