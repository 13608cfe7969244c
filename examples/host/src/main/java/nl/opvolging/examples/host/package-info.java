/** A host application that uses the library, to read and to copy from. */
package nl.opvolging.examples.host;
