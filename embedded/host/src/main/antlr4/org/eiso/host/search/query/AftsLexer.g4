// Words of the Alfresco full text search language.
lexer grammar AftsLexer;

WS: [ \t\r\n\u00A0\u3000,]+ -> skip;

AND: [aA] [nN] [dD] | '&&';
OR: [oO] [rR] | '||';
NOT: [nN] [oO] [tT] | '!';
PLUS: '+';
MINUS: '-';
BAR: '|';
EQUALS: '=';
FUZZY: '~' (DIGIT+ ('.' DIGIT+)? | '.' DIGIT+);
TILDE: '~';
BOOST: '^' (DIGIT+ ('.' DIGIT+)? | '.' DIGIT+);
COLON: ':';
LPAREN: '(';
RPAREN: ')';
PERCENT: '%';
AT: '@';
STAR: '*';
DOTS: '..';
BRACED: '{' ~[{}\r\n]* '}';
STRING: '"' (ESCAPE | ~["\\])* '"' | '\'' (ESCAPE | ~['\\])* '\'';
RANGE_OPEN: [[<] -> pushMode(RANGE);
WORD: START PART*;

fragment DIGIT: [0-9];
fragment HEX: [0-9a-fA-F];
fragment ESCAPE: '\\' ('u' HEX HEX HEX HEX | ~[u] | 'u');
fragment START: ESCAPE | ~[ \t\r\n\u00A0\u3000,+\-!=~^|&()[\]<>{}"':%\\];
// a comma belongs to a word only within it
fragment PART: START | INNER | ','+ (START | INNER);
fragment INNER: [+\-!=&|'%];

// What cannot begin any word ends up here, so that the parser names its place.
UNKNOWN: .;

mode RANGE;
RANGE_WS: [ \t\r\n\u00A0\u3000]+ -> skip;
TO: [tT] [oO];
RANGE_CLOSE: [\]>}] -> popMode;
RANGE_STRING: '"' (ESCAPE | ~["\\])* '"' | '\'' (ESCAPE | ~['\\])* '\'';
BOUND: (ESCAPE | ~[ \t\r\n\u00A0\u3000[\]<>{}"'\\])+;
RANGE_UNKNOWN: .;
