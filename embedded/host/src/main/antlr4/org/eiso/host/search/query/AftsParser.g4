// The Alfresco full text search language: the sentence around its words.
parser grammar AftsParser;

options {
    tokenVocab = AftsLexer;
}

query: disjunction EOF;

disjunction: OR? sequence (OR sequence)*;

sequence: conjunction+;

conjunction: prefixed (AND prefixed)*;

prefixed: sign = (NOT | PLUS | MINUS | BAR)? test BOOST?;

test
    : proximity                                                    # proximityTest
    | kind = (EQUALS | TILDE)? fieldName COLON LPAREN disjunction RPAREN # fieldGroup
    | LPAREN disjunction RPAREN                                    # group
    | kind = (EQUALS | TILDE)? fieldName COLON (value | keyword) FUZZY? # fieldLeaf
    | kind = (EQUALS | TILDE)? value FUZZY?                        # leaf
    | FUZZY                                                        # expandedNumber
    | template                                                     # templateTest
    ;

proximity: (fieldName COLON)? WORD (gap WORD)+;

gap: STAR (LPAREN WORD RPAREN)?;

value
    : range
    | STRING (DOTS STRING)?
    | MINUS? (WORD | STAR)
    ;

// what means itself after the name of a field
keyword: AND | OR | NOT;

range: RANGE_OPEN bound TO bound RANGE_CLOSE | BRACED;

bound: RANGE_STRING | BOUND;

fieldName
    : (prefix = WORD COLON)? local = WORD
    | AT? uri = BRACED local = WORD
    ;

template: PERCENT (fieldName | LPAREN fieldName+ RPAREN);
