import HTMLPages
import ClaimModel
