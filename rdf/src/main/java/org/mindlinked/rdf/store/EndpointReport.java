package org.mindlinked.rdf.store;

/**
 * What was sent to an endpoint.
 *
 * @param records records that the endpoint took
 * @param requests requests that it took
 * @param retries requests that had to be sent again
 */
public record EndpointReport(long records, long requests, long retries) {}
