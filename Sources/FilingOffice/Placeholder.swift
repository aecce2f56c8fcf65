import Crypto
import CryptoExtras
import Logging
import Mustache
import Yams
