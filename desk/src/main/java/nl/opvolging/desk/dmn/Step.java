package nl.opvolging.desk.dmn;

/**
 * What is worked out of a fact before the table looks at it.
 *
 * @param name its name
 * @param fact the fact
 * @param question what it says, as a Dutch question
 * @param expression how it is worked out
 */
record Step(String name, Fact fact, String question, String expression) {}
