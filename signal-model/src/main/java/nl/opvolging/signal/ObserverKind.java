package nl.opvolging.signal;

/** In which role somebody reports. */
public enum ObserverKind implements DutchWord {
    /** A volunteer of a neighbourhood watch team. */
    NEIGHBOURHOOD_WATCH("buurtprevent"),

    /** Somebody who lives in the neighbourhood. */
    RESIDENT("buurtbewoner"),

    /** A family member or friend who gives care. */
    FAMILY_CARER("mantelzorger"),

    /** A professional who gives care at home. */
    HOME_CARE("thuiszorg"),

    /** Somebody of the housing association. */
    HOUSING_ASSOCIATION("woningcorporatie"),

    /** A shopkeeper. */
    SHOPKEEPER("winkelier"),

    /** Somebody of a school. */
    SCHOOL("school"),

    /** Somebody who brings post, parcels or meals. */
    DELIVERY("bezorger"),

    /** A volunteer outside a neighbourhood watch team. */
    VOLUNTEER("vrijwilliger"),

    /** The resident whom it is about. */
    SELF("bewoner zelf"),

    /** Another professional. */
    PROFESSIONAL("beroepskracht"),

    /** Anybody else. */
    OTHER("anders");

    private final String word;

    ObserverKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
